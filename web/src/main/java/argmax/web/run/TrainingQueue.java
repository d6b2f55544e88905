package argmax.web.run;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** The way into the queue: the transaction that writes a run writes its job too, so that neither can be without the other. */
final class TrainingQueue {
    /** Work that any processor can do; nodes claim by this name. */
    static final TaskDescriptor<Void> TRAIN_CPU = TaskDescriptor.of("train-cpu");

    private static final Set<String> LEFT_TO_THE_OWNER = Set.of("close", "commit", "rollback", "setAutoCommit");
    private final InstantSource clock;

    TrainingQueue(InstantSource clock) {
        this.clock = clock;
    }

    void add(Handle handle, String runId) {
        SchedulerClient.Builder.create(dataSource(handle.getConnection()))
                .build()
                .scheduleIfNotExists(TRAIN_CPU.instance(runId).scheduledTo(clock.instant()));
    }

    /** A data source whose only connection is that of the open transaction; ending the transaction stays with its owner. */
    private static DataSource dataSource(Connection connection) {
        Connection kept = proxy(Connection.class, connection, LEFT_TO_THE_OWNER);
        return (DataSource) Proxy.newProxyInstance(
                TrainingQueue.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, _) -> {
                    if (method.getName().equals("getConnection")) {
                        return kept;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static <T> T proxy(Class<T> type, T target, Set<String> ignored) {
        return type.cast(Proxy.newProxyInstance(
                TrainingQueue.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (ignored.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }
}
