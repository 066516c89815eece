"""The resources of the mock server: a table of them all, and a module a domain for what is not alike for all.

A new resource is a new entry of ``table.RESOURCES``. Where it does more than create, read, update, delete and
list, the entry names a function from the module of its domain.
"""
