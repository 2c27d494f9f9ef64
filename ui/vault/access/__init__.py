"""The vault's own passphrase on the screen: asked at the gate, chosen at set-up, changed in Güvenlik."""
