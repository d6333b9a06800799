"""Runs first in a bundle on Linux and macOS: makes the surroundings those of the person's system again."""

import os
import sys

_CERTIFICATES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # macOS, Alpine
)
"""Where systems keep the certificates that they trust. The bundle's OpenSSL looks where its builder's were."""


def _give_libraries_back() -> None:
    """Let programs that AskWhy calls, such as the one for e-mail, find their own libraries, not the bundle's."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


def _trust_as_the_system_does() -> None:
    if "SSL_CERT_FILE" in os.environ or "SSL_CERT_DIR" in os.environ:
        return
    found = next((place for place in _CERTIFICATES if os.path.exists(place)), None)
    if found is not None:
        os.environ["SSL_CERT_FILE"] = found


if sys.platform != "win32":
    _give_libraries_back()
    _trust_as_the_system_does()
