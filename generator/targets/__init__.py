"""One package or module a target: what its templates show, made of the IR."""
