"""An open Book: situation -> operation -> Book.apply -> tell the listeners; no Qt."""
