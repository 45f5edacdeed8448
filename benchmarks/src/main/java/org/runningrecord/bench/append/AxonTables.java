package org.runningrecord.bench.append;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;

/** Axon's own tables of events, with payloads written as the log writes them. */
final class AxonTables {

    private final DataSource pool;
    private final JdbcEventStorageEngine engine;

    AxonTables(DataSource pool) {
        this.pool = pool;
        Serializer json = new EventJson();
        ConnectionProvider connections = pool::getConnection;
        this.engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
                .dataType(byte[].class)
                .eventSerializer(json)
                .snapshotSerializer(json)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    /** How many events a second the writers append to empty tables. */
    double perSecond(List<List<DomainEventMessage<?>>> shares, int commitDelay) throws Exception {
        execute("TRUNCATE DomainEventEntry");
        execute("CHECKPOINT");
        execute("ALTER SYSTEM SET commit_delay = " + commitDelay);
        execute("SELECT pg_reload_conf()");
        return Writers.perSecond(shares, engine::appendEvents);
    }

    private void execute(String sql) throws SQLException {
        PostgreSql.execute(pool, sql);
    }
}
