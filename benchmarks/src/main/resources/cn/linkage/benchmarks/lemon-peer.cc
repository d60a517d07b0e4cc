// Solves one market with LEMON's network simplex. Input: see LemonPeer.write. Output: what is served by tier, the total
// suitability, CPU seconds and wall seconds of the solver's own call.
#include <arpa/inet.h>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <vector>

static FILE *in;

static int number() {
    uint32_t word;
    if (fread(&word, 4, 1, in) != 1) {
        puts("the market ends too early");
        exit(2);
    }
    return (int)ntohl(word);
}

int main(int count, char **arguments) {
    if (count != 2 || !(in = fopen(arguments[1], "rb"))) {
        puts("lemon-peer FILE");
        return 2;
    }
    int needs = number(), offers = number(), pairs = number(), tiers = number();
    long long step = number();
    typedef lemon::SmartDigraph Graph;
    Graph graph;
    graph.reserveNode(needs + offers + 1);
    graph.reserveArc(pairs + needs + offers);
    for (int n = 0; n <= needs + offers; n++) graph.addNode();
    Graph::Node sink = graph.nodeFromId(needs + offers);
    Graph::NodeMap<long long> supply(graph, 0);
    Graph::ArcMap<long long> cost(graph, 0), capacity(graph, 0);
    std::vector<int> tier(needs), quantity(needs), room(offers), need(pairs), suitability(pairs);
    long long total = 0;
    for (int i = 0; i < needs; i++) {
        total += supply[graph.nodeFromId(i)] = quantity[i] = number();
        tier[i] = number();
    }
    supply[sink] = -total;
    for (int j = 0; j < offers; j++) room[j] = number();
    for (int e = 0; e < pairs; e++) {
        need[e] = number();
        int offer = number();
        suitability[e] = number();
        Graph::Arc arc = graph.addArc(graph.nodeFromId(need[e]), graph.nodeFromId(needs + offer));
        cost[arc] = -suitability[e];
        capacity[arc] = std::min(quantity[need[e]], room[offer]);
    }
    for (int i = 0; i < needs; i++) {
        Graph::Arc arc = graph.addArc(graph.nodeFromId(i), sink);
        cost[arc] = step * (tiers + 1 - tier[i]);
        capacity[arc] = quantity[i];
    }
    for (int j = 0; j < offers; j++) capacity[graph.addArc(graph.nodeFromId(needs + j), sink)] = room[j];
    lemon::NetworkSimplex<Graph, long long, long long> simplex(graph);
    simplex.upperMap(capacity).costMap(cost).supplyMap(supply);
    std::clock_t cpu = std::clock();
    auto wall = std::chrono::steady_clock::now();
    auto status = simplex.run();
    double cpuSeconds = double(std::clock() - cpu) / CLOCKS_PER_SEC;
    double wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count();
    if (status != simplex.OPTIMAL) {
        puts("not solved to the optimum");
        return 1;
    }
    std::vector<long long> served(tiers, 0);
    long long sum = 0;
    for (int e = 0; e < pairs; e++) {
        long long flow = simplex.flow(graph.arcFromId(e));
        served[tier[need[e]] - 1] += flow;
        sum += flow * suitability[e];
    }
    for (long long s : served) printf("%lld ", s);
    printf("%lld %.6f %.6f\n", sum, cpuSeconds, wallSeconds);
    return 0;
}
