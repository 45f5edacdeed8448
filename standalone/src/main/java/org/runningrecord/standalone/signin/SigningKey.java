package org.runningrecord.standalone.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;

/** The key that tokens are signed with. It is made at first start and stays in the data folder. */
public final class SigningKey {

    private static final String FILE = "signing-key.json";
    private static final int BITS = 2048;

    private SigningKey() {}

    /** Made if it is not there. */
    public static RSAKey in(SignInFolder folder) {
        return folder.read(FILE).map(SigningKey::parsed).orElseGet(() -> {
            RSAKey made = make();
            folder.write(FILE, made.toJSONString().getBytes(StandardCharsets.UTF_8));
            return made;
        });
    }

    private static RSAKey parsed(byte[] json) {
        try {
            return RSAKey.parse(new String(json, StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("The signing key cannot be read", e);
        }
    }

    private static RSAKey make() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
