"""Certificates of servers that are not trusted."""

from __future__ import annotations

from .errors import ConfigurationError


def is_untrusted(error: BaseException | None) -> bool:
    """Whether an error, or one of its causes, is a certificate that is not trusted."""
    while error is not None:
        if type(error).__name__ == "SSLCertVerificationError":  # without an import of ssl
            return True
        error = error.__cause__ or error.__context__
    return False


def untrusted(reason: str) -> ConfigurationError:
    """Returns the error for a certificate that is not trusted, which no repetition heals."""
    return ConfigurationError(
        f"no connection: {reason}; name the certificates of your CA in SSL_CERT_FILE"
    )
