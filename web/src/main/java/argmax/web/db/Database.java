package argmax.web.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An open database whose tables are those of this version.
 *
 * <p>Work that spans several stores runs inside {@code jdbi().inTransaction(…)}: Jdbi hands the same handle to everybody on that
 * thread, so stores join the transaction without knowing of it.
 */
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /**
     * By default H2 keeps a commit in memory for up to half a second and a killed process loses it; with {@code WRITE_DELAY=0} a
     * commit returns after its pages went to the operating system. {@code DB_CLOSE_ON_EXIT=FALSE} keeps H2's own shutdown hook
     * from closing the database under requests that are still being answered. Rows are locked one by one; ten seconds of waiting
     * for one outlast a busy moment, where H2's two would not.
     */
    private static final String H2_OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    /** Requests are short, so few connections serve many people; each further one costs PostgreSQL a process. */
    private static final int POOL_SIZE = 10;

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens the database and brings its tables to this version.
     *
     * @param url a JDBC address of H2 or PostgreSQL, with user and password where it needs them
     * @throws DatabaseUnavailable where it doesn't open
     */
    public static Database open(String url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("argmax");
        config.setJdbcUrl(url.startsWith("jdbc:h2:") ? url + H2_OPTIONS : url);
        config.setMaximumPoolSize(POOL_SIZE);
        HikariDataSource pool = pool(config, url);
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:argmax/web/db/migration")
                    .load()
                    .migrate();
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        return new Database(pool);
    }

    private static HikariDataSource pool(HikariConfig config, String url) {
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new DatabaseUnavailable(url, e);
        }
    }

    /** The address of the H2 database kept as a file in {@code folder}; the folder is made when it is opened. */
    public static String fileUrl(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("argmax");
    }

    /** Whether the database answers just now. */
    public boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            LOG.warn("The database doesn't answer", e);
            return false;
        }
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
