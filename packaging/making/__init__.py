"""Makes what people install: the bundle, the Debian package, the wheel, and what goes into them."""
