"""QR codes in pictures: read in the worker, through a ladder of ever costlier ways of mending the picture first."""
