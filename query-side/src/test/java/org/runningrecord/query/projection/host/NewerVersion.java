package org.runningrecord.query.projection.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import org.runningrecord.log.Commit;
import org.runningrecord.log.LogEvent;
import org.runningrecord.log.LogStore;

/** The log as a newer version of the software reads it, which knows the third revision of a visit: it is the second under another number. */
final class NewerVersion {

    static final int REVISION = 3;

    private NewerVersion() {}

    static LogStore of(LogStore log) {
        return (LogStore) Proxy.newProxyInstance(
                LogStore.class.getClassLoader(), new Class<?>[] {LogStore.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(log, arguments);
                        return method.getName().equals("read") ? known((List<?>) answer) : answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static List<Commit> known(List<?> commits) {
        return commits.stream().map(commit -> known((Commit) commit)).toList();
    }

    private static Commit known(Commit commit) {
        return new Commit(
                commit.position(),
                commit.format(),
                commit.at(),
                commit.keys(),
                commit.key(),
                commit.request(),
                commit.events().stream().map(NewerVersion::known).toList(),
                commit.prev(),
                commit.sum());
    }

    private static LogEvent known(LogEvent event) {
        return event.revision() != REVISION
                ? event
                : new LogEvent(
                        event.stream(),
                        event.sequence(),
                        event.id(),
                        event.name(),
                        REVISION - 1,
                        event.codec(),
                        event.payload(),
                        event.metadata());
    }
}
