"""The accounts' security: on a credential, and over all of them."""
