package org.runningrecord.standalone.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Tokens that are handed out at the console, to whoever may read the data folder anyway. They are like those of the authorization server. */
public final class Tokens {

    /** Who tokens are for. */
    public static final String AUDIENCE = "running-record";

    /** Who gives them; where this is reached is found through the address it is asked at. */
    public static final String ISSUER = "http://127.0.0.1/running-record";

    /** The client through which people use the service itself. */
    public static final String OWN_CLIENT = "running-record";

    public static final Duration LIFE = Duration.ofMinutes(15);

    private final RSAKey key;
    private final Clock clock;

    public Tokens(RSAKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    public String of(Person person) {
        Instant now = clock.instant();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(person.id())
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .claim("client_id", person.isService() ? person.id() : OWN_CLIENT);
        person.claims().forEach(claims::claim);
        return signed(claims.build());
    }

    private String signed(JWTClaimsSet claims) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .type(JOSEObjectType.JWT)
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
