"""Blind mode: a comparison in which nothing tells whose article is whose. Changes no fact, link or order."""
