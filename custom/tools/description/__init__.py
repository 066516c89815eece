"""Descriptions: read, brought into one form, joined, and overlaid with texts."""
