"""Stands in for Keras 3 where that is not installed. It takes the calls whose arguments Keras has (signatures.json) and learns
nothing; what a program gives to fit is told on standard output, one line of JSON per training."""
import json
import pathlib

import numpy as np

SIGNATURES = json.loads((pathlib.Path(__file__).parent / "signatures.json").read_text())


def check(name, args, kwargs):
    known = SIGNATURES[name]
    unknown = set(kwargs) - set(known)
    twice = set(kwargs) & set(known[: len(args)])
    if unknown or twice or len(args) > len(known):
        raise TypeError(f"keras.{name} has no such arguments: {args} {kwargs}")


class Symbol:
    """What a call gives: a tensor, a layer, a loss; anything can be done with it."""

    def __init__(self, name):
        self.symbol = name

    def __call__(self, inputs, mask=None):
        for one in inputs if isinstance(inputs, list) else [inputs]:
            assert isinstance(one, Symbol), f"{self.symbol} of {one!r}"
        return Symbol(self.symbol + " output")

    def __add__(self, other):
        return self

    __mul__ = __rmul__ = __truediv__ = __neg__ = __ge__ = __radd__ = __sub__ = __rsub__ = __add__


class Namespace:
    def __init__(self, prefix):
        self.prefix = prefix

    def __getattr__(self, part):
        name = self.prefix + part
        if name in SIGNATURES:
            return call(name)
        if any(known.startswith(name + ".") for known in SIGNATURES):
            return Namespace(name + ".")
        raise AttributeError(f"keras.{name}")


def call(name):
    def called(*args, **kwargs):
        check(name, args, kwargs)
        return Symbol(name)

    return called


callbacks, constraints, initializers, layers, losses, metrics, ops, regularizers, utils = (
    Namespace(part + ".")
    for part in "callbacks constraints initializers layers losses metrics ops regularizers utils".split()
)
optimizers = Namespace("optimizers.")
schedules = Namespace("optimizers.schedules.")
# A base class, which a namespace can't give.
schedules.LearningRateSchedule = Symbol
optimizers.schedules = schedules
Input = call("Input")


class Model:
    def __init__(self, inputs, outputs):
        self.inputs = inputs if isinstance(inputs, list) else [inputs]
        self.outputs = outputs if isinstance(outputs, list) else [outputs]

    def summary(self):
        pass

    def compile(self, **kwargs):
        check("Model.compile", (), kwargs)
        for part in ("loss", "loss_weights", "metrics"):
            given = kwargs[part]
            assert len(self.outputs) == 1 or len(given) == len(self.outputs), f"{part} is {given}"

    def fit(self, x, y, **kwargs):
        check("Model.fit", (x, y), kwargs)
        rows = self.rows(x)
        assert all(len(truth) == rows for truth in self.several(y))
        validation = kwargs["validation_data"]
        validated = self.rows(validation[0])
        assert all(len(truth) == validated for truth in self.several(validation[1]))
        if "sample_weight" in kwargs:
            assert all(len(weights) == rows for weights in self.several(kwargs["sample_weight"]))
            assert all(len(weights) == validated for weights in self.several(validation[2]))
        first = x[0] if isinstance(x, list) else x
        told = {"rows": rows, "validated": validated, "mean": first.mean(axis=0).tolist(), "square": (first**2).mean(axis=0).tolist()}
        print(json.dumps(told))
        history = Symbol("history")
        history.history = {name: [0.0] for name in ("loss", "val_loss", "score", "val_score")}
        return history

    def predict(self, x, **kwargs):
        check("Model.predict", (x,), kwargs)
        zeros = [np.zeros((self.rows(x), 1)) for _ in self.outputs]
        return zeros[0] if len(zeros) == 1 else zeros

    def rows(self, x):
        given = x if isinstance(x, list) else [x]
        assert len(given) == len(self.inputs)
        assert all(len(one) == len(given[0]) for one in given)
        return len(given[0])

    def several(self, given):
        many = given if isinstance(given, list) else [given]
        assert len(many) == len(self.outputs)
        return many
