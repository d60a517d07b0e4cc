package cn.linkage.starter.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the operations of one kind of import in the description of the API. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ImportApi {

    /** What takes the place of {@code Import} in the operations' ids: {@code OfferImport}. */
    String value();

    /** What is imported, in both languages, for the summaries. */
    String what();
}
