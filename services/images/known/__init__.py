"""What is known beforehand and looked for in pictures: the unit's library, registered logos, faces. The worker's."""
