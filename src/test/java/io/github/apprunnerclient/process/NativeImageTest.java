package io.github.apprunnerclient.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.Location;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import io.github.apprunnerclient.internal.driver.Clients;
import io.github.apprunnerclient.internal.driver.RawServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What a native image can't see by itself, this client doesn't do: a debugger stops a call wherever something is
 * reflected on, proxied or read from the class path, and notes who asked for it.
 */
class NativeImageTest {
    private static final Map<String, Set<String>> HIDDEN_FROM_AN_IMAGE = Map.of(
            "java.lang.Class",
                    Set.of(
                            "forName",
                            "getMethod",
                            "getMethods",
                            "getDeclaredMethod",
                            "getDeclaredMethods",
                            "getConstructor",
                            "getConstructors",
                            "getDeclaredConstructor",
                            "getDeclaredConstructors",
                            "getField",
                            "getFields",
                            "getDeclaredField",
                            "getDeclaredFields",
                            "getResource",
                            "getResourceAsStream"),
            "java.lang.ClassLoader", Set.of("getResource", "getResources", "getResourceAsStream"),
            "java.lang.reflect.Method", Set.of("invoke"),
            "java.lang.reflect.Constructor", Set.of("newInstance"),
            "java.lang.reflect.Field", Set.of("get", "set"),
            "java.lang.reflect.Proxy", Set.of("newProxyInstance"),
            "java.util.ServiceLoader", Set.of("load"));

    private final Set<String> asked = new TreeSet<>();
    private final Set<String> askedByUs = new TreeSet<>();

    @Test
    void
            a_call_reflects_on_and_proxies_nothing_and_looks_for_nothing_but_lists_of_interceptors_two_languages_and_a_constant()
                    throws Exception {
        try (RawServer server = new RawServer(wire -> {
            wire.readRequest();
            wire.send(Clients.reply(Clients.CREATED));
            wire.readRequest();
            wire.send("HTTP/1.1 400 Bad\r\nContent-Length: 16\r\n\r\n{\"message\":\"no\"}");
        })) {
            watch(launch("-Daws.endpointUrlAppRunner=" + server.uri()));

            assertThat(server.requests()).hasSize(2);
        }

        assertThat(asked).as("what the SDK and the JDK do is seen").isNotEmpty();
        assertThat(askedByUs)
                .containsExactly(
                        "io.github.apprunnerclient.internal.config.ClassPathInterceptors.addAll"
                                + " calls java.lang.ClassLoader.getResources",
                        "io.github.apprunnerclient.internal.config.UserAgent.isOnClassPath"
                                + " calls java.lang.Class.forName",
                        "io.github.apprunnerclient.internal.sdk.SdkVersion.text calls java.lang.Class.getField",
                        "io.github.apprunnerclient.internal.sdk.SdkVersion.text calls java.lang.reflect.Field.get");
    }

    private static VirtualMachine launch(String endpoint) throws Exception {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        List<String> options = new ArrayList<>(List.of(
                endpoint,
                "-Daws.region=us-east-1",
                "-Daws.accessKeyId=AKID",
                "-Daws.secretAccessKey=secret",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off"));
        for (String property : List.of("aws.configFile", "aws.sharedCredentialsFile", "aws.disableEc2Metadata")) {
            options.add("-D" + property + "=" + System.getProperty(property));
        }
        options.add("-cp");
        options.add(System.getProperty("java.class.path"));
        arguments.get("options").setValue(quoted(options));
        arguments.get("main").setValue(CallWithoutDatabindTest.Calls.class.getName());
        return connector.launch(arguments);
    }

    private static String quoted(List<String> options) {
        StringBuilder line = new StringBuilder();
        for (String option : options) {
            line.append('"').append(option).append("\" ");
        }
        return line.toString();
    }

    private void watch(VirtualMachine program) throws Exception {
        drain(program.process().getInputStream());
        drain(program.process().getErrorStream());
        for (String name : HIDDEN_FROM_AN_IMAGE.keySet()) {
            program.classesByName(name).forEach(NativeImageTest::stopAt);
            var prepared = program.eventRequestManager().createClassPrepareRequest();
            prepared.addClassFilter(name);
            prepared.enable();
        }
        try {
            while (true) {
                EventSet events = program.eventQueue().remove();
                for (Event event : events) {
                    if (event instanceof ClassPrepareEvent prepared) {
                        stopAt(prepared.referenceType());
                    } else if (event instanceof BreakpointEvent stop) {
                        note(stop.location(), stop.thread());
                    }
                }
                events.resume();
            }
        } catch (VMDisconnectedException e) {
            assertThat(program.process().waitFor()).isZero();
        }
    }

    private static void stopAt(ReferenceType type) {
        for (Method method : type.methods()) {
            if (HIDDEN_FROM_AN_IMAGE.get(type.name()).contains(method.name()) && method.location() != null) {
                type.virtualMachine()
                        .eventRequestManager()
                        .createBreakpointRequest(method.location())
                        .enable();
            }
        }
    }

    private void note(Location stop, ThreadReference thread) throws IncompatibleThreadStateException {
        for (StackFrame frame : thread.frames()) {
            String caller = frame.location().declaringType().name();
            if (caller.startsWith("java.lang.invoke.")) {
                // A lambda is being linked, which an image does when it is built.
                return;
            }
            if (!HIDDEN_FROM_AN_IMAGE.containsKey(caller)) {
                String what = caller + "." + frame.location().method().name() + " calls "
                        + stop.declaringType().name() + "." + stop.method().name();
                asked.add(what);
                if (caller.startsWith("io.github.apprunnerclient.") && !caller.contains(".process.")) {
                    askedByUs.add(what);
                }
                return;
            }
        }
    }

    private static void drain(InputStream stream) {
        Thread drain = new Thread(() -> {
            try (stream) {
                stream.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // The program has ended.
            }
        });
        drain.setDaemon(true);
        drain.start();
    }
}
