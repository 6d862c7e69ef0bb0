/**
 * HTTP clients for the AWS SDK for Java 2.x on the JDK's own {@code java.net.http}: no jar besides the SDK's interfaces.
 *
 * <p>They know nothing of App Runner, and any client of the SDK can use them. {@link
 * io.github.apprunnerclient.http.JdkHttpClient} blocks its caller, {@link
 * io.github.apprunnerclient.http.JdkAsyncHttpClient} doesn't; they share all that is configured.
 */
@NullMarked
package io.github.apprunnerclient.http;

import org.jspecify.annotations.NullMarked;
