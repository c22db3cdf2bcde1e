__version__ = "0.1.0"

_HOME = dict(RelationalInference="relational_inference", read_table="tables",
             as_recordings="recordings")

def __getattr__(name):
    "What users of their own data need, imported when it is asked for."
    if name not in _HOME:
        raise AttributeError(f"module 'nrimpm' has no attribute {name!r}")
    from importlib import import_module
    return getattr(import_module(f"nrimpm.{_HOME[name]}"), name)
