"""The sentences: keys with arguments become words for people. Only ui, cli and printing ask for them."""
