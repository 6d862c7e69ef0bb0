package io.github.apprunnerclient.internal.databind;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A model's builder, for programs that bind data to the class that {@code serializableBuilderClass()} gives them. */
@JacksonAnnotationsInside
@JsonSerialize(using = ModelSerializer.class)
@JsonDeserialize(using = BuilderDeserializer.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BuilderJson {}
