package org.runningrecord.web.access;

import java.util.Set;

/**
 * A line of the table of doors.
 *
 * @param method GET or POST; empty for any
 * @param pattern a path in which {@code *} stands for one part, and {@code /**} at the end for whatever follows, nothing included
 */
record DoorRule(String method, String pattern, Set<Role> roles) {

    private static final String WHATEVER_FOLLOWS = "/**";

    static DoorRule any(String pattern, Set<Role> roles) {
        return new DoorRule("", pattern, roles);
    }

    static DoorRule get(String pattern, Set<Role> roles) {
        return new DoorRule("GET", pattern, roles);
    }

    static DoorRule post(String pattern, Set<Role> roles) {
        return new DoorRule("POST", pattern, roles);
    }

    /** A HEAD is a GET whose answer has no body. */
    boolean fits(String asked, String path) {
        return (method.isEmpty() || method.equals(asked.equals("HEAD") ? "GET" : asked)) && fits(path);
    }

    private boolean fits(String path) {
        boolean open = pattern.endsWith(WHATEVER_FOLLOWS);
        String[] wanted =
                (open ? pattern.substring(0, pattern.length() - WHATEVER_FOLLOWS.length()) : pattern).split("/", -1);
        String[] parts = path.split("/", -1);
        if (parts.length < wanted.length || !open && parts.length > wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
    }
}
