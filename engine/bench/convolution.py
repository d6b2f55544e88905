#!/usr/bin/env python3
"""The engine's training jobs on images in PyTorch, one JSON line each and for each order of an image in memory.

run: /usr/bin/python3 engine/bench/convolution.py [convolution|glyph14|glyph32|strided|lenet|colour] [repetitions]
needs: Debian's python3-torch and python3-numpy

Same work as ours: ReLU after each convolution, softmax cross-entropy, Adam with a rate of .001, one thread. Images are uniform
noise, since time does not depend on them. PyTorch's usual order has a plane per channel; with the channels last, as ours are,
it is often faster. Besides seconds on the clock there are those of the processor, which other programs disturb less.
"""
import json, os, sys, time
os.environ["OMP_NUM_THREADS"] = "1"
import torch
from torch import nn


def conv(channels, filters, size, stride=1, padding=0):
    return [nn.Conv2d(channels, filters, size, stride, padding), nn.ReLU()]


def pooled(channels, first, second, padding):
    halve = nn.MaxPool2d(2)
    return [*conv(channels, first, 3, 1, padding), halve, *conv(first, second, 3, 1, padding), halve]


# height and width, channels, rows, batch, layers, what is left for the dense layer
JOBS = {
    "convolution": (28, 1, 12000, 100, lambda: pooled(1, 8, 16, 0), 400),
    "glyph14": (14, 1, 12000, 50, lambda: pooled(1, 8, 16, 1), 144),
    "glyph32": (14, 1, 12000, 50, lambda: pooled(1, 16, 32, 1), 288),
    "strided": (28, 1, 12000, 100, lambda: [*conv(1, 8, 5, 2, 2), *conv(8, 16, 3, 2, 1), *conv(16, 32, 3, 2, 1)], 512),
    "lenet": (28, 1, 6000, 100, lambda: [*conv(1, 6, 5), nn.AvgPool2d(2), *conv(6, 16, 5), nn.AvgPool2d(2)], 256),
    "colour": (32, 3, 2000, 100, lambda: pooled(3, 32, 64, 1), 4096),
}
ORDERS = {"channels_first": torch.contiguous_format, "channels_last": torch.channels_last}


def run(job, order, seed):
    side, channels, rows, batch, layers, left = JOBS[job]
    torch.manual_seed(seed)
    x = torch.rand(rows, channels, side, side).to(memory_format=ORDERS[order])
    y = torch.randint(0, 10, (rows,))
    net = nn.Sequential(*layers(), nn.Flatten(), nn.Linear(left, 10)).to(memory_format=ORDERS[order])
    loss = nn.CrossEntropyLoss()
    adam = torch.optim.Adam(net.parameters(), lr=1e-3)
    for _ in range(2):  # the first pass warms up
        start, start_cpu = time.perf_counter(), time.thread_time()
        shuffled = torch.randperm(rows)
        for i in range(0, rows, batch):
            picked = shuffled[i:i + batch]
            adam.zero_grad(set_to_none=True)
            loss(net(x[picked]), y[picked]).backward()
            adam.step()
    return time.perf_counter() - start, time.thread_time() - start_cpu


if __name__ == "__main__":
    torch.set_num_threads(1)
    jobs = [sys.argv[1]] if len(sys.argv) > 1 else list(JOBS)
    repetitions = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    for job in jobs:
        for order in ORDERS:
            results = [run(job, order, seed) for seed in range(repetitions)]
            seconds, cpu = (sorted(column)[repetitions // 2] for column in zip(*results))
            print(json.dumps(dict(peer="torch", order=order, job=job, seconds=round(seconds, 4), cpu_seconds=round(cpu, 4),
                                  samples_per_second=round(JOBS[job][2] / seconds),
                                  cpu_microseconds_per_sample=round(cpu / JOBS[job][2] * 1e6, 1))), flush=True)
