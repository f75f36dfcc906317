#include <math.h>
#define B 8
enum {w_F,h_a,c_x,iota,k_p,u_0,y_W,y_Z,tau_Y,a_A,a_R,a_K,d_S,d_K,phi,b_R,b_Y,d_C, m_0,l_E,c_0, xS,xK,kR,hY,nP,pE,gA,iR0,iR1,iA0,iA1,iC0,iC1,iK1,cE,hK,sA,gK,NP};
enum {style,style2,t_style,focus,focus2,t_focus,press,T_sub,indep,exec_,pre,win,t_pulse,d_pulse,NI};
typedef double v[B];
#define L for(int j=0;j<B;j++)
static inline double clip(double u){u=u<0?0:u;return u>1?1:u;}
static inline double ramp(double t,double t0,double w){double u=clip((t-t0)/w);return u*u*(3-2*u);}
static void exo(double t,const v*i,const v*P,v*e){
 L{double s=i[style][j]+(i[style2][j]-i[style][j])*ramp(t,i[t_style][j],3.);
  double f=i[focus][j]+(i[focus2][j]-i[focus][j])*ramp(t,i[t_focus][j],3.)+i[d_pulse][j]*(ramp(t,i[t_pulse][j],3.)-ramp(t,i[t_pulse][j]+6,3.));
  f=clip(f);
  double F=ramp(t,0,P[w_F][j])*(1-ramp(t,i[T_sub][j],P[w_F][j]));
  double sn=P[nP][j]*s*s+(1-P[nP][j])*s;
  double pull=sn*(1+P[h_a][j])/(sn+P[h_a][j]);
  double s2=s*s,c2=P[c_x][j]*P[c_x][j];
  double take=s2*s2*s2/(s2*s2*s2+c2*c2*c2);
  double u=i[exec_][j];
  double X=F*(take+(1-take)*(u>0?u:0)+take*(u<0?u:0));
  e[0][j]=pull*(1-take)*F*(1-P[iota][j]*(1-i[indep][j])*pull*F);
  e[1][j]=X;e[2][j]=1-F*take;e[3][j]=1-P[iota][j]*(1-i[indep][j])*pull*F;e[4][j]=f;e[5][j]=P[k_p][j]*i[press][j]*F;
  e[6][j]=i[win][j]*(ramp(t,4,3)-ramp(t,10,3));}
}
static void flow(const v*x,const v*e,const v*P,v*d){
 L{double R=x[0][j],A=x[1][j],C=x[2][j],K=x[3][j],Y=x[4][j];
  double D=e[0][j],X=e[1][j],O=e[2][j],Lg=e[3][j],f=e[4][j],p=e[5][j];
  double fe=f+(1-f)*p*(1-Y);
  double CQ=C*(1-(1-D)*(1-K*(1+P[hK][j])/(K+P[hK][j])));
  double T=CQ*(1-fe)*O,N=CQ*fe*(1-X),W=N*A,H=fe*X;
  double J=P[y_W][j]*W+e[6][j];
  double V=P[u_0][j]+J+P[y_Z][j]*H*C;
  double M=1-P[c_0][j]*(1-A);
  double dS=P[d_S][j]*(1-P[xS][j]*D);
  double E=A+P[pE][j]*p; E = P[cE][j]*E;
  double suc=(1-P[sA][j])*Y*(1+P[hY][j])/(Y+P[hY][j])+P[sA][j]*Y/(Y+A);
  d[0][j]=P[a_R][j]*(P[m_0][j]+T+W)*(1-R)-(dS+P[phi][j]*(N+H)*(1-Lg*A))*R;
  d[1][j]=P[a_A][j]*T*(1-A)-P[d_S][j]*(1-P[gA][j]*D)*A;
  d[2][j]=(P[b_R][j]*R+P[b_Y][j]*suc*J/V)*O*(1-C)-(P[d_C][j]+P[l_E][j]*E*(1-Y))*C;
  d[3][j]=P[a_K][j]*W*(1-P[gK][j]+P[gK][j]*D)*(1-K)-P[d_K][j]*(1-P[xK][j]*D)*(1-P[kR][j]*R)*K;
  d[4][j]=(M*V/(1+V)-Y)/P[tau_Y][j];}
}
/* in: P[NP][M], I[NI][M], x0[5][M]; out[nt][5][M] */
void sim(long M,const double*P,const double*I,const double*x0,double t0,double dt,int n,int k,int euler,double*out){
 for(long a=0;a<M;a+=B){
  v p[NP],in[NI],x[5],e0[7],e1[7],e2[7],k1[5],k2[5],k3[5],k4[5],y[5];
  int m=M-a<B?M-a:B;
  for(int q=0;q<NP;q++)L p[q][j]=P[q*M+a+(j<m?j:0)];
  for(int q=0;q<NI;q++)L in[q][j]=I[q*M+a+(j<m?j:0)];
  for(int q=0;q<5;q++){L x[q][j]=x0[q*M+a+(j<m?j:0)];for(int j=0;j<m;j++)out[q*M+a+j]=x[q][j];}
  exo(t0,in,p,e0);
  for(int s=0;s<n;s++){double t=t0+s*dt;
   if(euler){flow(x,e0,p,k1);for(int q=0;q<5;q++)L x[q][j]+=dt*k1[q][j];exo(t+dt,in,p,e0);}
   else{exo(t+dt/2,in,p,e1);exo(t+dt,in,p,e2);
   flow(x,e0,p,k1);for(int q=0;q<5;q++)L y[q][j]=x[q][j]+dt/2*k1[q][j];
   flow(y,e1,p,k2);for(int q=0;q<5;q++)L y[q][j]=x[q][j]+dt/2*k2[q][j];
   flow(y,e1,p,k3);for(int q=0;q<5;q++)L y[q][j]=x[q][j]+dt*k3[q][j];
   flow(y,e2,p,k4);for(int q=0;q<5;q++)L x[q][j]+=dt/6*(k1[q][j]+2*k2[q][j]+2*k3[q][j]+k4[q][j]);
   for(int q=0;q<7;q++)L e0[q][j]=e2[q][j];}
   if((s+1)%k==0)for(int q=0;q<5;q++)for(int j=0;j<m;j++)out[(((s+1)/k)*5L+q)*M+a+j]=x[q][j];
  }}
}
