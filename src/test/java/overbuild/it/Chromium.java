package overbuild.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser without a window that is spoken to by the DevTools protocol. */
final class Chromium implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PATIENCE_SECONDS = 60;
    private final Process process;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private WebSocket socket;

    private Chromium(Process process) {
        this.process = process;
    }

    /** The browser of this machine, if it has one. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it, with a folder for what it keeps. */
    static Chromium start(Path program, Path home) throws IOException {
        var process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + home,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("messages").toFile())
                .start();
        var browser = new Chromium(process);
        try {
            browser.connect(home.resolve("DevToolsActivePort"));
        } catch (IOException | RuntimeException failure) {
            browser.close();
            throw failure;
        }
        return browser;
    }

    private void connect(Path port) throws IOException {
        var client = HttpClient.newHttpClient();
        var page = page(client, waitFor(port));
        socket = get(client.newWebSocketBuilder().buildAsync(URI.create(page), new Ear()));
        for (var domain : List.of("Page", "Runtime", "Log", "Network")) call(domain + ".enable", Map.of());
    }

    private static String waitFor(Path port) throws IOException {
        for (int k = 0; k < 10 * PATIENCE_SECONDS; k++) {
            if (Files.exists(port) && Files.readAllLines(port).size() > 1)
                return Files.readAllLines(port).get(0);
            pause();
        }
        throw new IOException("The browser did not start");
    }

    private static String page(HttpClient client, String port) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        for (int k = 0; k < 10 * PATIENCE_SECONDS; k++) {
            var pages = JSON.readTree(
                    get(client.sendAsync(request, BodyHandlers.ofString())).body());
            for (var page : pages) {
                if (page.path("type").asString().equals("page"))
                    return page.path("webSocketDebuggerUrl").asString();
            }
            pause();
        }
        throw new IOException("The browser has no page");
    }

    /** Loads a file and waits until it is there. */
    void open(Path file) throws IOException {
        events.clear();
        call("Page.navigate", Map.of("url", file.toUri().toString()));
        for (int k = 0; k < 10 * PATIENCE_SECONDS; k++) {
            if (events.stream()
                    .anyMatch(event -> event.path("method").asString().equals("Page.loadEventFired"))) return;
            pause();
        }
        throw new IOException("The page did not load");
    }

    /** What it complained of since the page was opened. */
    List<String> complaints() {
        return events.stream()
                .filter(event -> List.of("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded")
                        .contains(event.path("method").asString()))
                .map(JsonNode::toString)
                .toList();
    }

    /** What the page asked for, itself included. */
    List<String> requests() {
        return events.stream()
                .filter(event -> event.path("method").asString().equals("Network.requestWillBeSent"))
                .map(event -> event.path("params").path("request").path("url").asString())
                .toList();
    }

    /** The value of an expression on the page. */
    JsonNode ask(String expression) throws IOException {
        var answer = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails"))
            throw new IOException(answer.path("exceptionDetails").toString());
        return answer.path("result").path("value");
    }

    /** Presses a key. */
    void press(String key, int code) throws IOException {
        var text = key.equals("Enter") ? "\r" : "";
        call(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", text));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /** Shows the page as one with this colour scheme would see it. */
    void prefer(String scheme) throws IOException {
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Makes the window as wide. */
    void width(int pixels) throws IOException {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** A picture of the whole page as PNG. */
    byte[] picture() throws IOException {
        var answer = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    /** The page as it is printed, as PDF. */
    byte[] print() throws IOException {
        var answer = call("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    private JsonNode call(String method, Map<String, ?> parameters) throws IOException {
        int id = calls.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        get(socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true));
        var received = get(answer);
        if (received.has("error")) throw new IOException(method + ": " + received.path("error"));
        return received.path("result");
    }

    private static <T> T get(CompletableFuture<T> future) throws IOException {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException(interruption);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException(interruption);
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) get(socket.sendText("{\"id\": 0, \"method\": \"Browser.close\"}", true));
        process.onExit()
                .orTimeout(5, TimeUnit.SECONDS)
                .handle((ended, late) -> ended)
                .join();
        var started = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        started.forEach(ProcessHandle::destroyForcibly);
        for (var handle : started) get(handle.onExit());
    }

    /** Puts messages together and hands them on. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                var message = JSON.readTree(text.toString());
                text.setLength(0);
                if (message.has("id"))
                    answers.getOrDefault(message.path("id").asInt(), new CompletableFuture<>())
                            .complete(message);
                else events.add(message);
            }
            from.request(1);
            return null;
        }
    }
}
