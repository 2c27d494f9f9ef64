"""The unit's library of pictures: what may be published when, and which pictures are the same."""
