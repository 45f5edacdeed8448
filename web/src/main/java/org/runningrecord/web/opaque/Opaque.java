package org.runningrecord.web.opaque;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what readers are told, and tell, in a word that counts nothing: a part of an answer, or a parameter of an address. Ids need no mark. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Opaque {

    As value();

    /** What the word stands for. */
    enum As {
        /** A number: a position in the log. */
        POSITION,
        /** Text that says where a page ended. */
        PLACE
    }
}
