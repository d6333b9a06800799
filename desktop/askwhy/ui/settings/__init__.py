"""The settings in one dialog: sections with rows, searched, each kept as soon as it is changed."""
