package org.runningrecord.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.runningrecord.web.access.Caller;
import org.runningrecord.web.access.DoorTable;
import org.runningrecord.web.problem.Refused;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A request whose caller is known. The token itself is not kept. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    public SignedIn(Caller caller) {
        super(caller.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.word()))
                .toList());
        this.caller = caller;
        setAuthenticated(true);
    }

    /**
     * Who sent a request.
     *
     * @throws Refused if nobody has signed in
     */
    public static Caller caller(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof SignedIn signedIn) {
            return signedIn.caller();
        }
        throw Refused.because(Refused.Kind.NOT_SIGNED_IN, "Sign in first: send a bearer token.");
    }

    /**
     * Who sent a request, with the roles that the door is open to and no others: a right that comes of another role opens nothing here.
     *
     * @throws Refused if nobody has signed in
     */
    public static Caller atDoor(HttpServletRequest request) {
        return at(request, caller(request));
    }

    /** Whether the door is open to any of the person's roles. */
    public boolean opens(HttpServletRequest door) {
        return !at(door, caller).roles().isEmpty();
    }

    /** By the decoded path, as handlers are found by it: an encoded letter must not lead to another line of the table. */
    private static Caller at(HttpServletRequest door, Caller caller) {
        return caller.as(DoorTable.roles(door.getMethod(), door.getServletPath())::contains);
    }

    public Caller caller() {
        return caller;
    }

    @Override
    public Object getCredentials() {
        return List.of();
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.id();
    }
}
