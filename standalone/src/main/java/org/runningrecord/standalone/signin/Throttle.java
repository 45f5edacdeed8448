package org.runningrecord.standalone.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Lets nobody guess passwords at leisure: after five wrong ones for the same name, none is taken for a quarter of an hour, the right one included. It
 * counts names that nobody has as well, so that it does not tell which there are.
 */
public final class Throttle implements AuthenticationProvider {

    static final int MOST = 5;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private static final int NAMES = 10_000;

    private final AuthenticationProvider behind;
    private final Cache<String, AtomicInteger> wrong;

    public Throttle(AuthenticationProvider behind, Clock clock) {
        this.behind = behind;
        Ticker ticker = () -> Duration.ofMillis(clock.millis()).toNanos();
        this.wrong = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(PAUSE)
                .maximumSize(NAMES)
                .build();
    }

    @Override
    public Authentication authenticate(Authentication asking) throws AuthenticationException {
        AtomicInteger before = wrong.get(asking.getName(), name -> new AtomicInteger());
        if (before.incrementAndGet() > MOST) {
            throw new LockedException("Too many wrong passwords");
        }
        try {
            Authentication known = behind.authenticate(asking);
            wrong.invalidate(asking.getName());
            return known;
        } catch (BadCredentialsException e) {
            wrong.put(asking.getName(), before);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return behind.supports(type);
    }
}
