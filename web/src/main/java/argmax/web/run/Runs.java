package argmax.web.run;

import argmax.lessons.course.Course;
import argmax.web.classroom.ClassStore;
import argmax.web.http.Pages;
import argmax.web.lesson.LabPages;
import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The room put together: what other rooms need of it, and nothing else. */
public final class Runs implements AutoCloseable {
    private final Jdbi jdbi;
    private final RunPurpose purpose;
    private final RunStore store;
    private final EndRun endRun;
    private final StartRun startRun;
    private final RunPages runPages;
    private final RunFeed feed;
    private final InstantSource clock;
    private @Nullable Trainer trainer;

    public Runs(Jdbi jdbi, InstantSource clock, RandomGenerator random, RunPurpose purpose, Supplier<Course> course, int slots) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.purpose = purpose;
        this.store = new RunStore(jdbi, clock);
        this.endRun = new EndRun(jdbi, store, purpose);
        this.startRun = new StartRun(store, new TrainingQueue(clock)::add, endRun, random);
        this.runPages = new RunPages(store, purpose, new WhatHappened(course), slots);
        this.feed = RunFeed.start(store);
    }

    public void register(RoutesConfig routes, Pages pages, ClassStore classes, LabPages labPages) {
        RunAccess access = new RunAccess(store, classes);
        KeptRuns keptRuns = new KeptRuns(jdbi, store);
        Judging judging = new Judging(new CompareStore(jdbi), access);
        // Before the pages of runs, whose addresses begin alike.
        new RunListRoutes(jdbi, access, purpose, pages).register(routes);
        RunStream stream = new RunStream(store, feed, runPages);
        new RunRoutes(jdbi, store, access, runPages, keptRuns, endRun, stream, judging, pages).register(routes);
        judging.register(routes);
        new CompareRoutes(store, access, pages).register(routes);
        new FrameRoutes(access, runPages.playbacks()).register(routes);
        new KeepRoutes(jdbi, access, purpose, this, pages).register(routes);
        new ExportRoutes(access, keptRuns).register(routes);
        new LabRunRoutes(this, labPages).register(routes);
    }

    /**
     * Frees the jobs of a process that was killed and forgets its trainer, without waiting for its lease to run out; only where
     * no other process can be using the database.
     */
    public void takeOver() {
        store.releaseJobs();
        new NodeStore(jdbi).removeAll();
    }

    /** What runs do just now, for those who watch many of them. */
    public LiveRuns live() {
        return new LiveRuns(new LiveStore(jdbi), new NodeStore(jdbi), store, clock);
    }

    /** Trains in this process from now on. */
    public void train(DataSource dataSource, String node, Capacity capacity) {
        Presence presence = new Presence(new NodeStore(jdbi), clock, Machine.node(node, capacity));
        trainer = new Trainer(dataSource, store, endRun, clock, capacity, presence);
        trainer.start();
    }

    /** Starts a run in a transaction of its own; returns its id. */
    public String start(NewRun run) {
        String id = jdbi.inTransaction(handle -> startRun.start(handle, run));
        wake();
        return id;
    }

    /** For operations that write more than the run; call {@link #wake} when their transaction is done. */
    public StartRun starter() {
        return startRun;
    }

    /** Lets this process's trainer, if it has one, look for work at once. */
    public void wake() {
        if (trainer != null) {
            trainer.wake();
        }
    }

    /** Ends the streams of everybody who watches, which the server would wait for. */
    public void endStreams() {
        feed.close();
    }

    @Override
    public void close() {
        endStreams();
        if (trainer != null) {
            trainer.close();
        }
    }
}
