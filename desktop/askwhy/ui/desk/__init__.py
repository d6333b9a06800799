"""The desk to write at: a text as it goes out, what it still lacks, how it sounds, and how it leaves."""
