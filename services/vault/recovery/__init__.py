"""What is there when a PC dies or a person leaves: the printed code, moving house, and lists to work through."""
