"""Prints what signatures.json holds: the argument names of all that the exported programs call.

python3 record.py > signatures.json    (recorded with Keras 3.15.1)
"""
import inspect
import json

import keras

NAMES = """
Input callbacks.EarlyStopping callbacks.ReduceLROnPlateau constraints.MaxNorm initializers.Constant initializers.RandomNormal
initializers.RandomUniform layers.Activation layers.Add layers.AveragePooling2D layers.BatchNormalization layers.Concatenate
layers.Conv2D layers.Dense layers.Dropout layers.Embedding layers.Flatten layers.MaxPooling2D layers.Multiply layers.PReLU
layers.Reshape layers.SimpleRNN layers.Softmax layers.ZeroPadding2D losses.BinaryCrossentropy losses.Hinge
losses.MeanSquaredError losses.SparseCategoricalCrossentropy metrics.BinaryAccuracy metrics.CategoricalAccuracy metrics.R2Score
metrics.SparseCategoricalAccuracy ops.arange ops.arctan ops.cast ops.clip ops.exp ops.expand_dims ops.floor ops.leaky_relu
ops.less ops.max ops.maximum ops.sum ops.take optimizers.Adagrad optimizers.Adam optimizers.RMSprop optimizers.SGD
optimizers.schedules.ExponentialDecay optimizers.schedules.InverseTimeDecay regularizers.L1L2 utils.set_random_seed
Model.compile Model.fit Model.predict
""".split()


def arguments(name):
    found = keras
    for part in name.split("."):
        found = getattr(found, part)
    kinds = inspect.Parameter
    parameters = inspect.signature(found).parameters.values()
    named = [p.name for p in parameters if p.kind not in (kinds.VAR_KEYWORD, kinds.VAR_POSITIONAL) and p.name != "self"]
    # Layers take their name among **kwargs.
    return named + ["name"] if name.startswith("layers.") and "name" not in named else named


print("{\n" + ",\n".join(f"  {json.dumps(name)}: {json.dumps(arguments(name))}" for name in NAMES) + "\n}")
