"""The screen. The only folder that knows Textual."""
