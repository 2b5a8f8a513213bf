# Sourced by run and generate: compiles the benchmark against the libraries of the packaged program.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
classes=$root/target/bench

if [ ! -f "$root/target/aigaq.jar" ]; then
    "$root/mvnw" --quiet --file "$root/pom.xml" -DskipTests package
fi
mkdir -p "$classes/lib"
(cd "$classes/lib" && jar --extract --file "$root/target/aigaq.jar" BOOT-INF/lib)
javac -Xlint:all,-processing -d "$classes" -cp "$classes/lib/BOOT-INF/lib/*" "$root"/bench/*.java

bench() {
    java -cp "$classes:$root/bench:$classes/lib/BOOT-INF/lib/*" "$@"
}
