package org.runningrecord.log;

/** Another commit holds the idempotency key: what was asked for has been decided before, and that commit has the answer. */
public class KeyAlreadyUsed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Commit commit;

    public KeyAlreadyUsed(Commit commit) {
        super("The idempotency key was used by the commit at position " + commit.position());
        this.commit = commit;
    }

    public Commit commit() {
        return commit;
    }
}
