"""The runtime of this client: everything that is not the service's own."""
