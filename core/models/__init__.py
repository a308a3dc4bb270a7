"""Model cards, packages, the catalogue, pretrained weights and network definitions."""
