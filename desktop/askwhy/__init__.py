"""AskWhy: for people who interviewed, did not get the job, and want to know why."""

__version__ = "0.1.0"
