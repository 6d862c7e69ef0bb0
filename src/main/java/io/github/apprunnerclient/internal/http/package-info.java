/**
 * The HTTP client that a client sends with unless it is given another: HTTP/1.1 over blocking sockets, an {@code
 * SdkHttpClient} like any other. It knows nothing of App Runner.
 *
 * <p>In the order of an exchange: {@code SocketHttpClient} makes an {@code HttpExchange}; that takes a connection from
 * the {@code ConnectionPool} or has the {@code Connector} open one ({@code HostResolver}, {@code Proxies}, {@code
 * TlsSockets}), writes what {@code RequestEncoder} made as one buffer, and reads {@code ReplyHead} and {@code ReplyBody}.
 *
 * <p>Whatever is not clearly one valid reply closes the connection, and is an exception that says what is wrong. Of the
 * JVM's state nothing is asked but TLS trust and keys, system proxies and DNS.
 */
@NullMarked
package io.github.apprunnerclient.internal.http;

import org.jspecify.annotations.NullMarked;
