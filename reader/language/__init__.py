"""What a text says: sentences, words, numbers, dates, voices and wording. Knows no article and no file."""
