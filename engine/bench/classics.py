#!/usr/bin/env python3
"""Classic learners in scikit-learn on fixed splits, one JSON line each: the reference for `bench classics`.

run: /usr/bin/python3 engine/bench/classics.py [learner]
needs: Debian's python3-sklearn, python3-numpy; reads the data that ship with the engine

Splits: digits-8x8 rows 1-898 train, rest test; wdbc every fifth row (0, 5, 10, ...) test; jets rows 1-20000 train,
80001-100000 test (16 features). Distance- and margin-based learners see inputs standardised on the training part.
"""
import csv, gzip, json, os, sys, time, warnings
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np
from sklearn.cluster import KMeans
from sklearn.decomposition import PCA
from sklearn.ensemble import AdaBoostClassifier, GradientBoostingClassifier, HistGradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC, LinearSVC
from sklearn.tree import DecisionTreeClassifier

warnings.filterwarnings("ignore")
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../src/main/resources/argmax/engine/data")


def table(name, features):
    with gzip.open(os.path.join(DATA, name), "rt", newline="") as f:
        rows = list(csv.reader(f))[1:]
    labels = sorted({r[-1] for r in rows})
    return np.array([[float(v) for v in r[:features]] for r in rows]), np.array([labels.index(r[-1]) for r in rows])


def splits():
    x, y = table("digits-8x8.csv.gz", 64)
    yield "digits", x[:898], y[:898], x[898:], y[898:]
    x, y = table("breast-cancer-wdbc.csv.gz", 30)
    test = np.arange(len(x)) % 5 == 0
    yield "wdbc", x[~test], y[~test], x[test], y[test]
    x, y = table("jets-pythia6.csv.gz", 16)
    yield "jets", x[:20000], y[:20000], x[80000:], y[80000:]


LEARNERS = {
    "tree-depth8": lambda: DecisionTreeClassifier(max_depth=8, random_state=0),
    "forest-100": lambda: RandomForestClassifier(100, random_state=0),
    "adaboost-50x4": lambda: AdaBoostClassifier(DecisionTreeClassifier(max_depth=4, random_state=0), n_estimators=50, random_state=0),
    "boosted-trees-100": lambda: HistGradientBoostingClassifier(max_iter=100, random_state=0),
    "logistic": lambda: LogisticRegression(max_iter=500),
    "linear-svm": lambda: LinearSVC(dual=False),
    "rbf-svm": lambda: SVC(C=10),
    "knn-5": lambda: KNeighborsClassifier(5, algorithm="brute"),
}
SCALED = {"logistic", "linear-svm", "rbf-svm", "knn-5"}

if __name__ == "__main__":
    for data, xt, yt, xv, yv in splits():
        scaler = StandardScaler().fit(xt)
        for name, make in LEARNERS.items():
            if len(sys.argv) > 1 and name != sys.argv[1]:
                continue
            if name == "rbf-svm" and data == "jets":
                xt, yt = xt[:4000], yt[:4000]          # quadratic cost: first 4000 rows
            a, b = (scaler.transform(xt), scaler.transform(xv)) if name in SCALED else (xt, xv)
            start = time.perf_counter()
            model = make().fit(a, yt)
            fitted = time.perf_counter()
            accuracy = float((model.predict(b) == yv).mean())
            print(json.dumps(dict(peer="sklearn", learner=name, data=data, accuracy=round(accuracy, 4),
                                  fit_seconds=round(fitted - start, 4), predict_seconds=round(time.perf_counter() - fitted, 4))), flush=True)
            if name == "rbf-svm" and data == "jets":
                _, xt, yt, xv, yv = list(splits())[2]
        if len(sys.argv) <= 1:
            start = time.perf_counter()
            k = KMeans(len(set(yt)), n_init=1, random_state=0).fit(scaler.transform(xt))
            print(json.dumps(dict(peer="sklearn", learner="k-means", data=data, inertia=round(float(k.inertia_), 1), fit_seconds=round(time.perf_counter() - start, 4))), flush=True)
            ratio = PCA().fit(xt).explained_variance_ratio_[:3]
            print(json.dumps(dict(peer="sklearn", learner="pca", data=data, explained=[round(float(v), 4) for v in ratio])), flush=True)
