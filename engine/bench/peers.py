#!/usr/bin/env python3
"""The training jobs of the engine's benchmark in PyTorch and scikit-learn, one JSON line each.

run: /usr/bin/python3 engine/bench/peers.py [torch|sklearn] [iris|jets128|jets1024|mnist] [repetitions]
needs: Debian's python3-torch, python3-sklearn, python3-numpy; reads the data that ship with the engine

Same work as ours: standardised inputs, He-uniform weights, ReLU, softmax cross-entropy, Adam, one thread.
"""
import gzip, json, os, struct, sys, time, warnings
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np

warnings.filterwarnings("ignore")
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../src/main/resources/argmax/engine/data")
JOBS = {
    "iris": dict(hidden=(16, 16, 16), batch=32, epochs=100, lr=1e-2),
    "jets128": dict(hidden=(64, 32, 32), batch=128, epochs=5, lr=1e-3),
    "jets1024": dict(hidden=(64, 32, 32), batch=1024, epochs=5, lr=1e-3),
    "mnist": dict(hidden=(200, 100, 60, 30), batch=100, epochs=2, lr=1e-3),
}


def table(name, features, rows=None):
    with gzip.open(os.path.join(DATA, name), "rt") as f:
        lines = f.read().split("\n")[1:]
    cells = [line.split(",") for line in lines if line][:rows]
    labels = sorted({c[-1] for c in cells})
    x = np.array([[float(v) for v in c[:features]] for c in cells], dtype="f4")
    y = np.array([labels.index(c[-1]) for c in cells], dtype="i8")
    return (x - x.mean(0)) / x.std(0), y


def load(job):
    if job == "iris":
        return table("iris.csv.gz", 4)
    if job.startswith("jets"):
        return table("jets-pythia6.csv.gz", 16)
    with gzip.open(os.path.join(DATA, "mnist-train-images.idx3.gz")) as f:
        f.read(16)
        x = np.frombuffer(f.read(), dtype="u1").reshape(60000, 784).astype("f4") / 255
    with gzip.open(os.path.join(DATA, "mnist-train-labels.idx1.gz")) as f:
        f.read(8)
        y = np.frombuffer(f.read(), dtype="u1").astype("i8")
    return x, y


def run_torch(spec, x, y, seed):
    import torch
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    X, Y = torch.from_numpy(x), torch.from_numpy(y)
    sizes = [x.shape[1], *spec["hidden"], int(y.max()) + 1]
    layers = []
    for a, b in zip(sizes[:-1], sizes[1:]):
        layer = torch.nn.Linear(a, b)
        torch.nn.init.kaiming_uniform_(layer.weight, nonlinearity="relu")
        torch.nn.init.zeros_(layer.bias)
        layers += [layer, torch.nn.ReLU()]
    net = torch.nn.Sequential(*layers[:-1])
    loss = torch.nn.CrossEntropyLoss()
    adam = torch.optim.Adam(net.parameters(), lr=spec["lr"])
    start = time.perf_counter()
    for _ in range(spec["epochs"]):
        order = torch.randperm(len(X))
        for i in range(0, len(X), spec["batch"]):
            rows = order[i:i + spec["batch"]]
            adam.zero_grad(set_to_none=True)
            loss(net(X[rows]), Y[rows]).backward()
            adam.step()
    seconds = time.perf_counter() - start
    with torch.no_grad():
        return seconds, loss(net(X), Y).item()


def run_sklearn(spec, x, y, seed):
    from sklearn.metrics import log_loss
    from sklearn.neural_network import MLPClassifier
    net = MLPClassifier(spec["hidden"], alpha=0, batch_size=spec["batch"], learning_rate_init=spec["lr"],
                        max_iter=spec["epochs"], tol=0, n_iter_no_change=10**6, random_state=seed)
    start = time.perf_counter()
    net.fit(x, y)
    return time.perf_counter() - start, log_loss(y, net.predict_proba(x))


if __name__ == "__main__":
    peer = sys.argv[1] if len(sys.argv) > 1 else "torch"
    jobs = [sys.argv[2]] if len(sys.argv) > 2 else list(JOBS)
    repetitions = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    for job in jobs:
        x, y = load(job)
        results = [dict(torch=run_torch, sklearn=run_sklearn)[peer](JOBS[job], x, y, s) for s in range(repetitions + 1)][1:]
        seconds = sorted(r[0] for r in results)[len(results) // 2]
        print(json.dumps(dict(peer=peer, job=job, seconds=round(seconds, 4), loss=round(results[-1][1], 4),
                              samples_per_second=round(len(x) * JOBS[job]["epochs"] / seconds))), flush=True)
