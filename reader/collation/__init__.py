"""Which passages of different sources speak of one fact. Decides no relation between them."""
