package argmax.web;

import argmax.lessons.course.Course;
import argmax.lessons.course.LiveCourse;
import argmax.lessons.file.Mistake;
import argmax.web.account.AccountRoutes;
import argmax.web.account.ChangePassword;
import argmax.web.account.EnterDemo;
import argmax.web.account.FirstInstructor;
import argmax.web.account.Passwords;
import argmax.web.account.PersonStore;
import argmax.web.account.SetupRoutes;
import argmax.web.account.SignIn;
import argmax.web.account.SignInRoutes;
import argmax.web.classroom.ClassGuard;
import argmax.web.classroom.ClassNames;
import argmax.web.classroom.ClassRoutes;
import argmax.web.classroom.ClassStore;
import argmax.web.classroom.EntryRoutes;
import argmax.web.classroom.GroupRoutes;
import argmax.web.classroom.GroupStore;
import argmax.web.classroom.JoinClass;
import argmax.web.classroom.JoinRoutes;
import argmax.web.classroom.OpenClass;
import argmax.web.classroom.RosterImportRoutes;
import argmax.web.classroom.PseudonymRoutes;
import argmax.web.classroom.RosterRoutes;
import argmax.web.classroom.RosterStore;
import argmax.web.classroom.SchoolClass;
import argmax.web.dashboard.DashboardRoutes;
import argmax.web.dashboard.Snapshots;
import argmax.web.dashboard.LearnerPages;
import argmax.web.dashboard.LearnerRoutes;
import argmax.web.dashboard.LiveRoutes;
import argmax.web.db.Database;
import argmax.web.demo.Demo;
import argmax.web.exercise.AnswerRoutes;
import argmax.web.exercise.AttemptStore;
import argmax.web.exercise.ClassLogs;
import argmax.web.exercise.DraftStore;
import argmax.web.exercise.ExerciseCards;
import argmax.web.exercise.ExerciseRoutes;
import argmax.web.exercise.GradeRun;
import argmax.web.exercise.RegradeRoutes;
import argmax.web.exercise.RegradeStore;
import argmax.web.exercise.SubmitAnswer;
import argmax.web.homework.Assigning;
import argmax.web.homework.Gradebooks;
import argmax.web.homework.Pulse;
import argmax.web.homework.DueSheets;
import argmax.web.homework.HandedBack;
import argmax.web.homework.SheetRoutes;
import argmax.web.homework.WorthInHomework;
import argmax.web.homework.gradebook.GradebookRoutes;
import argmax.web.http.Assets;
import argmax.web.http.ClientAddress;
import argmax.web.http.FigureJson;
import argmax.web.http.Pages;
import argmax.web.http.Sessions;
import argmax.web.http.TextHtml;
import argmax.web.http.WebServer;
import argmax.web.lesson.AuthorNotes;
import argmax.web.lesson.LabPages;
import argmax.web.lesson.LabRoutes;
import argmax.web.lesson.LessonRoutes;
import argmax.web.lesson.OpeningStore;
import argmax.web.lesson.Predictions;
import argmax.web.lesson.Redraws;
import argmax.web.lesson.SearchRoutes;
import argmax.web.privacy.DeleteAccount;
import argmax.web.privacy.PrivacyRoutes;
import argmax.web.run.RunStore;
import argmax.web.run.Runs;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The composition root: everything is made here, in order, with {@code new}. */
public final class App implements AutoCloseable {
    private final Settings settings;
    private final InstantSource time;
    private final SecureRandom random;
    private final Database database;
    private final Supplier<Course> course;
    private final Passwords passwords;
    private final AttemptStore attempts;
    private final ClassLogs logs;
    private final HandedBack handedBack;
    private final Runs runs;
    private final Gradebooks gradebooks;
    private final Optional<Demo> demo;
    private final Pulse pulse;
    private final ScheduledExecutorService threads =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("pulse").daemon().factory());
    private @Nullable Javalin server;

    private App(Settings settings, InstantSource time, SecureRandom random, Database database, Supplier<Course> course) {
        this.settings = settings;
        this.time = time;
        this.random = random;
        this.database = database;
        this.course = course;
        this.passwords = new Passwords(random);
        this.attempts = new AttemptStore(database.jdbi(), time, random);
        this.handedBack = new HandedBack(course, database.jdbi(), time);
        this.logs = new ClassLogs(database.jdbi());
        this.runs = new Runs(
                database.jdbi(), time, random, new GradeRun(course, attempts, handedBack::verdict), course, settings.capacity().slots());
        this.pulse = new Pulse(database.jdbi(), time);
        this.gradebooks = new Gradebooks(course, database.jdbi(), logs);
        this.demo = settings.demo()
                ? Optional.of(new Demo(course.get(), database.jdbi(), passwords, time, random))
                : Optional.empty();
    }

    /** Opens the database and reads the course; nothing is served or trained yet. */
    public static App open(Settings settings, InstantSource time, SecureRandom random) {
        Supplier<Course> course = course(settings, time);
        return new App(settings, time, random, Database.open(settings.databaseUrl()), course);
    }

    /** The one inside the program, or one in a folder, which may change while it is served. */
    private static Supplier<Course> course(Settings settings, InstantSource time) {
        if (settings.course().isPresent()) {
            return new LiveCourse(settings.course().get(), time);
        }
        Course shipped = Course.read();
        return () -> shipped;
    }

    private List<Mistake> courseMistakes() {
        return course instanceof LiveCourse live ? live.mistakes() : List.of();
    }

    /** Serves pages from now on. */
    public void serve() {
        Jdbi jdbi = database.jdbi();
        Assets assets = new Assets();
        FigureJson figures = new FigureJson();
        demo.ifPresent(Demo::open);
        pulse.begin();
        Pages pages = new Pages(assets, demoIsOpen(), Map.of("text", new TextHtml(), "author", new AuthorNotes(this::courseMistakes)));
        Sessions sessions = new Sessions(jdbi, time, random, settings.https());
        server = WebServer.create(sessions, pages, settings.https(), routes -> {
            pulse.register(routes);
            new HealthRoutes(database).register(routes);
            people(routes, pages, sessions);
            lessons(routes, pages, figures);
            homework(routes, pages);
        });
        server.start(settings.port());
        demo.ifPresent(Demo::remember);
    }

    /** A database that had people of its own when the demonstration was asked for has nobody to enter as. */
    private boolean demoIsOpen() {
        return demo.isPresent() && new PersonStore(database.jdbi()).find(EnterDemo.INSTRUCTOR).isPresent();
    }

    private void people(RoutesConfig routes, Pages pages, Sessions sessions) {
        Jdbi jdbi = database.jdbi();
        SignIn signIn = new SignIn(jdbi, passwords, time);
        ClientAddress addresses = new ClientAddress(settings.https());
        ClassStore classes = new ClassStore(jdbi);
        ClassGuard guard = new ClassGuard(classes);
        new SetupRoutes(pages, sessions, new FirstInstructor(jdbi, passwords, time, random)).register(routes);
        new SignInRoutes(pages, sessions, signIn, addresses).register(routes);
        new EnterDemo(sessions, jdbi, settings.demo()).register(routes);
        new AccountRoutes(pages, sessions, new ChangePassword(jdbi, signIn, passwords), addresses, this::classNames)
                .register(routes);
        new JoinRoutes(pages, sessions, new JoinClass(jdbi, passwords, time)).register(routes);
        new ClassRoutes(pages, classes, new OpenClass(classes, time, random), guard, this::baseUrl).register(routes);
        ClassNames names = new ClassNames(jdbi);
        new PseudonymRoutes(sessions).register(routes);
        new RosterRoutes(pages, classes, new RosterStore(jdbi), new GroupStore(jdbi), guard, names).register(routes);
        new RosterImportRoutes(pages, jdbi, guard).register(routes);
        new EntryRoutes(pages, jdbi, guard).register(routes);
        new GroupRoutes(pages, jdbi, guard).register(routes);
        new Assigning(course, jdbi, guard, gradebooks, time).register(routes, pages);
        DeleteAccount deleteAccount = new DeleteAccount(jdbi, signIn, passwords, time, random, settings.demo());
        new PrivacyRoutes(jdbi, handedBack::verdict, deleteAccount, addresses, sessions, time, pages)
                .register(routes);
        new DashboardRoutes(new Snapshots(course, jdbi, logs, time), jdbi, time, guard, names, pages).register(routes);
        new LiveRoutes(runs.live(), guard, names, pages).register(routes);
        LearnerPages learners = new LearnerPages(course, jdbi, logs, gradebooks, attempts, runs.live(), time);
        new LearnerRoutes(learners, classes, guard, names, _ -> handedBack.asked(), pages).register(routes);
    }

    private void lessons(RoutesConfig routes, Pages pages, FigureJson figures) {
        DraftStore drafts = new DraftStore(database.jdbi(), time);
        RegradeStore regrades = new RegradeStore(database.jdbi(), time);
        RunStore runStore = new RunStore(database.jdbi(), time);
        ExerciseCards cards = new ExerciseCards(attempts, drafts, regrades, runStore);
        AnswerRoutes answers =
                new AnswerRoutes(cards, new SubmitAnswer(database.jdbi(), attempts, runs.starter(), time), drafts, runs);
        LabPages labPages = new LabPages(pages);
        DueSheets due = new DueSheets(course, database.jdbi(), attempts, time);
        Predictions predictions = new Predictions(database.jdbi(), time);
        OpeningStore openings = new OpeningStore(database.jdbi(), time);
        new LessonRoutes(course, cards, due, labPages, predictions, openings, pages).register(routes);
        new SearchRoutes(course, pages).register(routes);
        new LabRoutes(labPages, new Redraws(figures, Runtime.getRuntime().availableProcessors())).register(routes);
        runs.register(routes, pages, new ClassStore(database.jdbi()), labPages);
        WorthInHomework worth = new WorthInHomework(gradebooks, database.jdbi());
        new RegradeRoutes(course, database.jdbi(), regrades, runStore, worth, pages).register(routes);
        new ExerciseRoutes(course, attempts, cards, answers, handedBack::solution, pages).register(routes);
        new SheetRoutes(course, database.jdbi(), attempts, cards, answers, time, pages).register(routes);
    }

    private void homework(RoutesConfig routes, Pages pages) {
        Jdbi jdbi = database.jdbi();
        ClassGuard guard = new ClassGuard(new ClassStore(jdbi));
        RegradeStore regrades = new RegradeStore(jdbi, time);
        new GradebookRoutes(course, gradebooks, jdbi, attempts, regrades, guard, pages, time).register(routes);
    }

    private List<String> classNames(long personId) {
        ClassStore classes = new ClassStore(database.jdbi());
        return classes.ofMember(personId).stream().map(App::className).toList();
    }

    private static String className(SchoolClass joined) {
        return joined.closed() ? joined.name() + " (closed)" : joined.name();
    }

    /** Tells the database from now on that pages are served; without it, nobody would know when that ended. */
    public void keepPulse() {
        pulse.keep(threads);
    }

    /** Trains from now on. */
    public void train() {
        String node = "trainer-" + UUID.randomUUID().toString().substring(0, 8);
        if (settings.embedded()) {
            runs.takeOver();
        }
        runs.train(database.dataSource(), node, settings.capacity());
    }

    /** How people reach this server, without a slash at the end. */
    public String baseUrl() {
        int port = server == null ? settings.port() : server.port();
        return settings.baseUrl().orElse("http://localhost:" + port);
    }

    /** The link that makes the first instructor, where there is none yet. */
    public Optional<String> firstInstructorLink() {
        return new FirstInstructor(database.jdbi(), passwords, time, random).link(baseUrl());
    }

    /** Every method with every path that is answered, such as {@code GET /classes/{id}}; once this app serves. */
    List<String> routes() {
        return Objects.requireNonNull(server).unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .toList();
    }

    /** For tests and the demonstration, which look at what is stored. */
    Database database() {
        return database;
    }

    @Override
    public void close() {
        runs.endStreams();
        if (server != null) {
            server.stop();
        }
        demo.ifPresent(Demo::close);
        runs.close();
        // Waited for, not interrupted: a thread that is interrupted while it writes closes the files of an embedded database.
        threads.close();
        database.close();
    }
}
