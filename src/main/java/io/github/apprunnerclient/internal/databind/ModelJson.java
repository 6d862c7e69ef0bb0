package io.github.apprunnerclient.internal.databind;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Written and read by any {@code ObjectMapper} as the service does. One annotation of our own, so that a compiler that
 * looks for the classes of Jackson's annotations and finds none speaks of this one class rather than of each model.
 */
@JacksonAnnotationsInside
@JsonSerialize(using = ModelSerializer.class)
@JsonDeserialize(using = ModelDeserializer.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ModelJson {}
