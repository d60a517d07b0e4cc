package cn.linkage.starter.list;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The sort orders that a list's operation takes, on its parameter of type {@link ListRequest}: a name sorts upwards,
 * with a hyphen before it downwards. The first is that of a request that names none.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedSorts {

    String[] value();
}
