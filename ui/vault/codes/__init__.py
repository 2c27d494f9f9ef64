"""Two-factor codes on the screen: reading QR codes, counted codes, recovery codes, and the clock."""
